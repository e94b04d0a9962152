package org.plenary.entry;

import org.plenary.support.OnMariaDb;

/** The same on the database of production. */
@OnMariaDb
class EntryListScaleOnMariaDbTest extends EntryListScaleTest {}
