"""ZVT card terminals (Germany, Austria), serial and TCP."""
