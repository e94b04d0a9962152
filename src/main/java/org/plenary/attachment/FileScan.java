package org.plenary.attachment;

import java.nio.file.Path;

/**
 * A virus scanner's door. Plenary brings none: with no bean of this type, files are held to their
 * type and size and never opened on the server by anything but readers of that type. A house with a
 * scanner adds one bean that hands the file to it.
 */
public interface FileScan {

  /** Whether the scanner lets this file in. A scanner that is out of reach throws. */
  boolean isClean(Path content);
}
