package org.plenary.entry;

/** One answer that needs a correction, and what is wrong with it in the screener's words. */
public record Defect(String fieldKey, String remark) {}
