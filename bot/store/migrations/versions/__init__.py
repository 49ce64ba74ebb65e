"""The steps. One that has been released is never altered: what it got wrong, the next one mends."""
