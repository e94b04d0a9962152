package org.plenary.group.ui;

import static org.plenary.group.ui.GroupWords.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.group.Body;
import org.plenary.group.BodyId;
import org.plenary.group.BodySeat;
import org.plenary.group.GroupRoutes;
import org.plenary.ui.DenseGrid;
import org.plenary.ui.RegionNames;
import org.plenary.ui.Status;

/** Bodies, one a row; for the office with who speaks for each. */
class BodyGrid extends DenseGrid<Body> {

  private final @Nullable Map<BodyId, List<BodySeat>> speakers;

  /**
   * @param speakers null where the reader may not know who speaks for other bodies
   */
  BodyGrid(@Nullable Map<BodyId, List<BodySeat>> speakers) {
    this.speakers = speakers;
    setSelectionMode(SelectionMode.NONE);
    titleColumn(text("group.bodies.name"), Body::name, body -> GroupRoutes.body(body.id()))
        .setSortable(true)
        .setComparator(Body::name);
    textColumn(text("group.bodies.kind"), body -> GroupWords.kind(body.kind()));
    pairColumn(
        text("group.list.country"),
        Body::country,
        body -> RegionNames.of(body.region(), key -> text(key)));
    if (speakers != null) {
      textColumn(text("group.bodies.officer"), this::officers);
      statusColumn(text("group.list.note"), this::status);
    }
    setCard(
        Body::name,
        body -> GroupRoutes.body(body.id()),
        body -> GroupWords.pair(GroupWords.kind(body.kind()), body.country()),
        body -> "",
        this::status);
  }

  private String officers(Body body) {
    return of(body).stream().map(BodySeat::name).collect(Collectors.joining(", "));
  }

  /** A body for which nobody can submit stands out before the first round, not after it. */
  private @Nullable Status status(Body body) {
    List<BodySeat> seats = of(body);
    if (body.isClosed()) {
      return new Status(Status.Shape.ENDED, "minus", text("group.body.closed"));
    }
    if (speakers == null || seats.stream().anyMatch(BodySeat::isActive)) {
      return null;
    }
    return seats.isEmpty()
        ? new Status(Status.Shape.BAD, "circle-alert", text("group.bodies.nobody"))
        : new Status(Status.Shape.OPEN, "mail", text("group.bodies.invited"));
  }

  private List<BodySeat> of(Body body) {
    return speakers == null ? List.of() : speakers.getOrDefault(body.id(), List.of());
  }
}
