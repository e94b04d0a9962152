package org.plenary.entry;

import org.plenary.support.OnMariaDb;

/** The same where locks are those of production. */
@OnMariaDb
class AtOnceOnMariaDbTest extends AtOnceTest {}
