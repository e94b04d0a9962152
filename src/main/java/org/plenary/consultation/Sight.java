package org.plenary.consultation;

/**
 * From when those asked may read each other's comments. A body's are never seen before it submits.
 */
public enum Sight {
  AT_ONCE,
  AFTER_CLOSE,
  AFTER_RELEASE
}
