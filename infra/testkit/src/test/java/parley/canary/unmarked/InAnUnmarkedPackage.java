package parley.canary.unmarked;

final class InAnUnmarkedPackage {}
