"""ECR17 (Italy: Nexi and others) over TCP or a serial line."""
