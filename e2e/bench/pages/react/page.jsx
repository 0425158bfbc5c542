import { StrictMode, useState } from "react";
import { createRoot } from "react-dom/client";

function App() {
  const [count, setCount] = useState(0);
  return (
    <main>
      <h1>React starter</h1>
      <button onClick={() => setCount((before) => before + 1)}>count is {count}</button>
      <p>Edit the page and save it to see what changes.</p>
    </main>
  );
}

createRoot(document.getElementById("root")).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
