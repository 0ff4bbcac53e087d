package parley.registration.canary;

public record Known(String id) {}
