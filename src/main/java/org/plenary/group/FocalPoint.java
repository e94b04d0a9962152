package org.plenary.group;

import org.plenary.identity.PersonId;

/** A government's contact, told when the call opens. */
public record FocalPoint(GroupId group, PersonId person, String country) {}
