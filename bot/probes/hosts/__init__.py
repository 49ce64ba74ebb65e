"""Hosts: servers that let a model answer. What is served there, and one question at a time with its answer."""

from bot.probes.hosts.address import Address, find_address
from bot.probes.hosts.host import Host, Question, open_host
from bot.probes.hosts.limits import Limits
from bot.probes.hosts.survey import Offer, Survey

__all__ = ["Address", "Host", "Limits", "Offer", "Question", "Survey", "find_address", "open_host"]
