/** Run folders: what an experiment leaves on disk, written so that nothing finished is lost. */
package org.colearn.store;
