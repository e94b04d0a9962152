package org.plenary.identity;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** What a person may do here. One person may hold several. */
public enum Role {
  APPLICANT,
  JUROR,
  STAFF,
  /** Manages people and settings beside what staff do. */
  ADMINISTRATOR,
  /** Reads everything, changes nothing. */
  AUDITOR,
  /** Sits in an expert working group. */
  EXPERT,
  /** Works for a body that answers with one voice: gathers and signs for it, or comments within. */
  DELEGATE,
  /** Chooses a special mention for a partner, among the entries shared for it. */
  PARTNER;

  /** The name Spring Security and the views know it by. */
  public String authority() {
    return "ROLE_" + name();
  }

  /** What these roles open; an administrator's opens what staff may enter too. */
  static Set<GrantedAuthority> authorities(Collection<Role> roles) {
    Set<Role> opened = Set.copyOf(roles);
    return Stream.of(values())
        .filter(role -> opened.contains(role) || role == STAFF && opened.contains(ADMINISTRATOR))
        .map(role -> new SimpleGrantedAuthority(role.authority()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
