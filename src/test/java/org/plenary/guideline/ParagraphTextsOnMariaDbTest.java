package org.plenary.guideline;

import org.plenary.support.OnMariaDb;

/** The same on the database of production. */
@OnMariaDb
class ParagraphTextsOnMariaDbTest extends ParagraphTextsTest {}
