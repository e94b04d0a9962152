package org.plenary.consultation;

/** An earlier comment and where it stands in a later draft. */
public record PlacedComment(Comment comment, CommentPlace place) {}
