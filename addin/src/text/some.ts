/** "1 day", "3 days": `#` in the plural stands for the number. */
export const some = (count: number, one: string, many: string) => (count === 1 ? one : many.replace("#", `${count}`));
