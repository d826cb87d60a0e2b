"""Figures about textclean that anybody can take again. No part of the package that is installed."""
