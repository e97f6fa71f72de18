"""Everything a printer says, parsed sans-IO by one parser per printer family that gets every input byte."""
