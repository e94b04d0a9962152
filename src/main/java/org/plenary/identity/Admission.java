package org.plenary.identity;

import org.springframework.security.core.Authentication;

/** Somebody who has shown who they are, and where they were going. */
public record Admission(Authentication authentication, String destination) {}
