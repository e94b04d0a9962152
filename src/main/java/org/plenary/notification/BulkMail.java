package org.plenary.notification;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What one step told many people: the mails of these texts about these things.
 *
 * @param templates folder and name: {@code prize/entry-finalist}
 */
public record BulkMail(Set<String> templates, String aboutKind, List<String> aboutIds) {

  public BulkMail {
    templates = Set.copyOf(templates);
    aboutIds = List.copyOf(aboutIds);
  }

  public static BulkMail of(Set<String> templates, String aboutKind, Collection<String> ids) {
    return new BulkMail(templates, aboutKind, List.copyOf(ids));
  }

  boolean isEmpty() {
    return templates.isEmpty() || aboutIds.isEmpty();
  }
}
