package org.plenary.form;

/** One of the answers a choice offers: what is stored, and what people read. */
public record FieldOption(String value, String label) {}
