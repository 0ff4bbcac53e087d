package parley.registration.application;

/**
 * One thing that is wrong with a form.
 *
 * @param field path such as {@code company.offers[2]}
 * @param message for people; never repeats the value, which may be personal
 */
public record FieldError(String field, String message) {}
