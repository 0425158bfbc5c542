import { Story } from "inkjs";
import compiled from "./story.ink";

const story = new Story(compiled);
const place = document.getElementById("story");

function show() {
  place.replaceChildren();
  while (story.canContinue) {
    const paragraph = document.createElement("p");
    paragraph.textContent = story.Continue();
    place.append(paragraph);
  }
  story.currentChoices.forEach((choice) => {
    const button = document.createElement("button");
    button.textContent = choice.text;
    button.addEventListener("click", () => {
      story.ChooseChoiceIndex(choice.index);
      show();
    });
    place.append(button);
  });
}

show();
