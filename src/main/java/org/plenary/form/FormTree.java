package org.plenary.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** The components of a form as they lie in each other: finding one, and moving it. */
record FormTree(ObjectNode root) {

  /** By its key; inside a repeated group by the group's key, a dot and its own. */
  Optional<ObjectNode> find(String key) {
    if (key.equals(FormEdit.WHOLE)) {
      return Optional.of(root);
    }
    int dot = key.indexOf('.');
    return dot < 0
        ? find(root, key)
        : find(root, key.substring(0, dot)).flatMap(list -> find(list, key.substring(dot + 1)));
  }

  // Keys inside a repeated group are the group's own affair and may repeat those outside.
  private static Optional<ObjectNode> find(JsonNode parent, String key) {
    for (JsonNode child : parent.path("components")) {
      if (NewComponent.nameOf(child).equals(key)) {
        return Optional.of((ObjectNode) child);
      }
      if (child.path("type").asText().equals("group")) {
        Optional<ObjectNode> found = find(child, key);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  void remove(String key) {
    ArrayNode siblings = siblings(key);
    siblings.remove(place(siblings, find(key).orElseThrow()));
  }

  void move(String key, boolean down) {
    ObjectNode node = find(key).orElseThrow();
    ArrayNode siblings = siblings(key);
    int place = place(siblings, node);
    int target = place + (down ? 1 : -1);
    if (target >= 0 && target < siblings.size()) {
      siblings.remove(place);
      siblings.insert(target, node);
    } else {
      neighbour(siblings, down)
          .ifPresent(
              list -> {
                siblings.remove(place);
                list.insert(down ? 0 : list.size(), node);
              });
    }
  }

  private ArrayNode siblings(String key) {
    ObjectNode node = find(key).orElseThrow();
    int dot = key.indexOf('.');
    JsonNode parent = dot < 0 ? root : find(key.substring(0, dot)).orElseThrow();
    return listWith(parent, node).orElseThrow();
  }

  private static Optional<ArrayNode> listWith(JsonNode parent, ObjectNode node) {
    if (!(parent.path("components") instanceof ArrayNode list)) {
      return Optional.empty();
    }
    if (place(list, node) >= 0) {
      return Optional.of(list);
    }
    for (JsonNode child : list) {
      Optional<ArrayNode> found = listWith(child, node);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  static int place(ArrayNode siblings, ObjectNode node) {
    for (int index = 0; index < siblings.size(); index++) {
      if (siblings.get(index) == node) {
        return index;
      }
    }
    return -1;
  }

  private Optional<ArrayNode> neighbour(ArrayNode siblings, boolean down) {
    ArrayNode sections = (ArrayNode) root.path("components");
    for (int index = 0; index < sections.size(); index++) {
      if (sections.get(index).path("components") == siblings) {
        JsonNode next = sections.path(index + (down ? 1 : -1)).path("components");
        return next instanceof ArrayNode list ? Optional.of(list) : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
