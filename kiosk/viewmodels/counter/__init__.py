"""The station of an agent's window: queue, visit, fees, payment, what was printed."""
