package org.plenary.audit;

import org.plenary.support.OnMariaDb;

/** The same on the database of production. */
@OnMariaDb
class WordRemovalOnMariaDbTest extends WordRemovalTest {}
