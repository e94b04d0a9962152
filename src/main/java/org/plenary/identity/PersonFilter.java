package org.plenary.identity;

import java.util.Set;

/**
 * Which people a list shows.
 *
 * @param text part of a name, an address or an organisation; empty for all
 * @param roles those who hold one of these; empty for all
 * @param withClosed whether deactivated and erased people are shown too
 */
public record PersonFilter(String text, Set<Role> roles, boolean withClosed) {

  public PersonFilter {
    roles = Set.copyOf(roles);
  }
}
