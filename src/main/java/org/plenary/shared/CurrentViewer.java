package org.plenary.shared;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Who is signed in, read from the security context. The context's name must be the person's id:
 * what one does is recorded under it.
 */
@Component
public class CurrentViewer {

  private static final String PREFIX = "ROLE_";

  public Optional<Viewer> find() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication == null
        || authentication instanceof AnonymousAuthenticationToken
        || !authentication.isAuthenticated()) {
      return Optional.empty();
    }
    return Optional.of(new Viewer(authentication.getName(), rolesOf(authentication)));
  }

  /** The screens behind the sign-in may rely on there being somebody. */
  public Viewer get() {
    return find().orElseThrow();
  }

  private static Set<String> rolesOf(Authentication authentication) {
    return authentication.getAuthorities().stream()
        .map(GrantedAuthority::getAuthority)
        .filter(authority -> authority.startsWith(PREFIX))
        .map(authority -> authority.substring(PREFIX.length()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
