/** The milestone's rounded stone, the sign of the project: path data in a box of 32 × 32. */
export const stone = {
  body: 'M5 14h22v14a3 3 0 0 1-3 3H8a3 3 0 0 1-3-3z',
  head: 'M16 1a11 11 0 0 1 11 11v2H5v-2A11 11 0 0 1 16 1z',
} as const;
