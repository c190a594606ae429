/** Generated data whose truth is known: recipes, their JSON, presets and the generator. */
package org.colearn.data.synthetic;
