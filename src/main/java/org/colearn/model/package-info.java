/** Architectures as DL4J networks with their own recurrent layers; how they are specified, built, saved and loaded. */
package org.colearn.model;
