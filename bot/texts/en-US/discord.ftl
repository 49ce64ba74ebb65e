# Commands as Discord lists them. Names: lower case, no spaces, 32 characters; descriptions: 100.
command-isopen = isopen
    .description = Is this AI model open source? The answer, with evidence
command-compare = compare
    .description = Two AI models side by side: which is more open, and where they differ
command-about = about
    .description = What the words mean, where the facts come from, and what is remembered
command-help = help
    .description = Everything you can type
option-model = model
    .description = A model's name, family or Hugging Face address
option-private = private
    .description = Show the answer only to me
option-a = a
    .description = The first model
option-b = b
    .description = The second model

# When something goes wrong.
discord-incident = Something went wrong on my side, and I have noted it. Please try again in a minute. If it stays, report incident { $incident }.
discord-commands-changed = My commands have just changed. Please type the command again, or restart Discord if it still looks old.
discord-cooldown = That is a little fast. Please try again in { $seconds ->
    [one] a second
   *[other] { $seconds } seconds
}.
discord-not-allowed = You may not use this command here.
command-license = license
    .description = What a license lets you do; or is an attached text the license it says it is?
option-license-name = name
    .description = A license: SPDX id, Hugging Face tag or name
option-license-file = file
    .description = A LICENSE file to compare, word for word (up to 200 KB)
option-license-with = with
    .description = Another license to put beside it
