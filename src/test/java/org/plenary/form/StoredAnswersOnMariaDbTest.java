package org.plenary.form;

import org.plenary.support.OnMariaDb;

/** The same on the database of production. */
@OnMariaDb
class StoredAnswersOnMariaDbTest extends StoredAnswersTest {}
