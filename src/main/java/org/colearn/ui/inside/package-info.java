/** What the views that look inside a run share: the run itself, opened once, the bar that chooses it, and what stands there without one. */
package org.colearn.ui.inside;
