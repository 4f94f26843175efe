/** The shape of what comes, so that nothing jumps when it does. */
export function Skeleton({ label, rows = 3, card = false }: { label: string; rows?: number; card?: boolean }) {
  return (
    <div class={card ? "skeleton card" : "skeleton"} role="status">
      <span class="visually-hidden">{label}</span>
      {card && (
        <div class="bone-person">
          <span class="bone round" />
          <span class="bone" />
        </div>
      )}
      {Array.from({ length: rows }, (_, row) => (
        <span key={row} class="bone" />
      ))}
    </div>
  );
}
