"""Evidence that somebody was erased: traces, certificates, tombstones, and the audit."""
