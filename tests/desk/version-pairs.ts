// Invented stories, each as an agency might send it and as a paper might print it.
export const pairs = {
  bridge: {
    agency: `The harbour bridge in Norwick will stay closed until June, the town said on Monday.

Cracks were found in two of the bridge's steel girders during a routine inspection in March, a person briefed on the inspection said.

Jan Feld, the town engineer, said that the repairs would cost four million crowns and take eleven weeks.

Mira Tolland, who runs the ferry line, said that her boats had carried twice as many passengers since the closure.

The contractor allegedly skipped two safety checks in the previous year.

The bridge was built in 1912 and carries nine thousand cars a day.`,
    paper: `The harbour bridge in Norwick will stay closed until June, the town said on Monday.

Cracks were found in two of the bridge's steel girders during a routine inspection in March, inspector Ole Brandt said.

An official said that the repairs would cost four million crowns and take eleven weeks.

The contractor skipped two safety checks in the previous year.

The bridge was built in 1912 and carries nine thousand cars a day.`,
  },
  vaccine: {
    agency: `A trial of a malaria vaccine in the Kesra valley has been stopped, its sponsor said on Friday.

Eleven volunteers fell ill within a week of the second dose, two people familiar with the trial said.

The illness may have been caused by a faulty batch of the vaccine.

The company's account could not be independently verified.

Dr Selma Okoye, who led the trial, said that all volunteers had recovered and gone home.`,
    paper: `Dr Selma Okoye, who led the trial, said that all volunteers had recovered and gone home.

A trial of a malaria vaccine in the Kesra valley has been stopped, its sponsor said on Friday.

Eleven volunteers fell ill within a week of the second dose.

The illness was caused by a faulty batch of the vaccine.

Okoye said that a new trial was planned for the autumn in three other valleys.`,
  },
  strike: {
    agency: `Bus drivers in Tarmouth walked out on Tuesday after talks over night shifts broke down.

"We have been asking for two years and we got nothing," said Petra Lind, who speaks for the drivers.

The company said that it had offered a rise of six percent and a shorter night shift from autumn.

Passengers waited for more than an hour at the central station, a reporter saw.`,
    paper: `Bus drivers in Tarmouth walked out on Tuesday after talks over night shifts broke down. Passengers waited for more than an hour at the central station, a reporter saw.

"We have been asking for two years and we got nothing," said Lind, who speaks for the drivers.

The company said that it had offered a rise of six percent and a shorter night shift from autumn.`,
  },
  raid: {
    agency: `Police searched three warehouses near the port of Vasko on Thursday night.

Officers found forty crates of stolen medicine in the largest warehouse, according to Superintendent Rana Idris.

Investigators believe that the medicine was to be sold abroad.

A lawyer for the owner, Tom Reyes, denied that his client knew what was in the crates.`,
    paper: `Police searched three warehouses near the port of Vasko on Thursday night.

Officers found forty crates of stolen medicine in the largest warehouse, according to Inspector Karl Wend.

Investigators believe that the medicine was to be sold abroad.

Residents of the port said that lorries had come and gone every night for months.`,
  },
  budget: {
    agency: `The island council will cut its library budget by a third next year, according to a draft seen by the agency.

"Nobody wanted this," a councillor who asked not to be named said of the cut.

Five of the nine branches will probably close before the summer.

Reading groups have gathered nine hundred signatures against the plan, organiser Lena Moss said.`,
    paper: `Five of the nine branches will close before the summer.

The island council will cut its library budget by a third next year, according to a draft seen by the agency.

"Nobody wanted this," Councillor Edda Krull said of the cut.

Reading groups have gathered nine hundred signatures against the plan, organiser Lena Moss said.`,
  },
  apart: {
    agency: `The comet will pass the earth at a distance of forty million miles on Sunday, astronomers said.

Clear skies are expected over the whole of the northern coast.`,
    paper: `The mayor of Lindal resigned on Wednesday after a vote that she had called herself.

"I have lost the trust of this council," Ruth Amsel said in a letter.`,
  },
  reworded: {
    agency: `The Marrin dam lost a tenth of its water in one week, the water board said on Saturday.

Farmers below the dam have been told to stop irrigating their fields until further notice.

An engineer with knowledge of the dam said the leak had been known since last spring and was never mended.`,
    paper: `The Marrin dam lost a tenth of its water in one week, the water board said on Saturday.

Farmers below the dam were told to stop irrigating fields until further notice.

The leak had been known since the spring and was never mended, said someone who works at the dam.`,
  },
}
