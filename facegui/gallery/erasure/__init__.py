"""That somebody was erased, shown: traces, certificates, tombstones, and the audit."""
