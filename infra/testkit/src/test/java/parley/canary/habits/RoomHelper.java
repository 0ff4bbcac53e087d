package parley.canary.habits;

final class RoomHelper {}
