package org.plenary.guideline;

/** Whether a draft can still change. */
public enum DraftState {
  WORKING,
  FROZEN
}
