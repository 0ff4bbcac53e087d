@NullMarked
package parley.session.application;

import org.jspecify.annotations.NullMarked;
