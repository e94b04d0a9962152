package org.plenary.group;

/**
 * A state, a city or an organisation that answers with one voice.
 *
 * @param innerDays how many days before a round closes its own people have to be done
 */
public record Body(
    BodyId id,
    BodyKind kind,
    String name,
    String country,
    String region,
    int innerDays,
    boolean isClosed) {}
