package org.plenary.attachment;

import java.nio.file.Path;

/**
 * A virus scanner's door. Where the settings name no scanner, files are held to their type and size
 * and never opened on the server by anything but readers of that type.
 */
interface FileScan {

  /** Whether the scanner lets this file in. A scanner that is out of reach throws. */
  boolean isClean(Path content);
}
