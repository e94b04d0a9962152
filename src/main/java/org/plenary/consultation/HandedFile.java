package org.plenary.consultation;

import org.springframework.core.io.InputStreamSource;

/** A file somebody without an account sends along with a comment. */
public record HandedFile(String name, InputStreamSource content) {}
