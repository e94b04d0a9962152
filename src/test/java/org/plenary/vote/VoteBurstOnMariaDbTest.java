package org.plenary.vote;

import org.plenary.support.OnMariaDb;

/** The same on the database of production. */
@OnMariaDb
class VoteBurstOnMariaDbTest extends VoteBurstTest {}
