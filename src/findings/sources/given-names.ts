// Common given names of many countries: one sign that capitals in a row are a person, and whether "he" or "she" can mean them.

const MALE = `aaron abdul abdullah abraham adam adrian ahmad ahmed al alan albert alberto alec alejandro alex alexander
  alexei alfonso alfred ali allen amir amit anatoly anders andre andreas andrei andres andrew andy angelo anil anthony antoine
  anton antonio arjun arnold arthur artur ashraf asif austin ben benjamin bernard bernie bill bob boris brad bradley brandon
  brendan brett brian bruce bruno bryan byron calvin cameron carl carlo carlos cesar chad charles charlie chen chris
  christian christoph christopher chuck claude clayton cliff colin connor craig curtis dale damian dan daniel dario darren
  dave david dean dennis derek devin dick diego dietrich dieter dimitri dmitry dominic don donald doug douglas drew duncan
  dustin dwight earl ed eddie edgar eduardo edward edwin eli elias elliot emil emmanuel enrique eric erik ernest ernesto
  ethan eugene evan fabio faisal felipe felix fernando francis francisco frank franz fred frederick gabriel gary gavin gene
  geoff geoffrey george gerald gerard gerhard giovanni giuseppe glenn gordon graham grant greg gregory guillermo gustavo guy
  hamid hank hans harold harry harvey hassan hector heinz henri henry herbert hiroshi howard hugh hugo hussein ian ibrahim
  igor imran ismail ivan jack jackson jacob jacques jake jamal james jamie jan jared jason javier jay jean jeff jeffrey jeremy
  jerome jerry jesse jesus jim jimmy joachim joao joe joel johan johannes john johnny jon jonas jonathan jordan jorge jose
  joseph josh joshua juan julian julio justin kamal karl keith ken kenneth kenji kevin khaled kim kirk klaus konstantin kurt
  kyle lance larry lars laurent lawrence lee leo leon leonard leonid leslie lewis liam lindsey lloyd logan lorenzo louis luc
  luca lucas luigi luis luke mahmoud malcolm manuel marc marcel marco marcos marcus mario mark markus martin marvin mathieu
  matt matthew maurice mauricio max michael michel miguel mike mikhail miles mitch mitchell mohamed mohammad mohammed moses
  muhammad mustafa narendra nathan neil nelson nicholas nick nicolas nigel nikolai noah norman oleg oliver omar oscar
  osama otto owen pablo pascal patrick paul paulo pavel pedro pete peter phil philip philippe pierre pietro rafael rahul raj
  rajesh ralph ramon randall randy raul ravi ray raymond reinhard rene ricardo richard rick rob robert roberto robin rod
  rodrigo roger roland roman ron ronald roy rudolf rudy russell ryan salim salman sam samuel sandeep sanjay santiago scott
  sean sebastian sergei sergey sergio seth shane shaun shawn simon sidney stan stanley stefan stephen steve steven stuart
  sunil sven tariq ted terrence terry theo theodore thomas tim timothy todd tom tommy tony travis trevor tyler umar vadim
  valery vernon victor viktor vincent vikram vladimir volodymyr walter warren wayne wei werner wesley will william willie
  wolfgang xavier yasser yitzhak yuri yusuf zachary
  elon barack sheldon kanye tristan tucker vince wes zach lamar leroy lionel lyle marlon mickey mitt murray neal nate ned noel odell otis perry preston quentin quinn reginald rodney ronan ross rufus russ sherwin spencer stewart tanner tobias vaughn virgil wendell wilbur winston woody wyatt`
const FEMALE = `abigail ada adriana agnes aisha alexandra alexis alice alicia alison allison amanda amelia amina amy ana anastasia
  andrea angela angelica anita ann anna anne annette annie antonia april ariana ashley astrid audrey ayesha barbara beatrice
  becky belinda bernadette beth betsy bettina betty beverly birgit bonnie brenda bridget brittany camila camilla carla carly
  carmen carol carolina caroline carolyn carrie catherine cathy cecilia charlotte chelsea cheryl chloe christina christine
  cindy claire clara claudia colleen connie constance courtney cristina cynthia daniela danielle deborah debbie debra denise
  diana diane dolores donna doris dorothy edith eileen elaine eleanor elena elisabeth elise eliza elizabeth ella ellen elsa
  emily emma erica erin esther eva evelyn fatima fiona florence frances francesca gabriela gail gemma georgia geraldine
  gillian gina giulia gloria grace greta gwen hannah harriet heather heidi helen helena hillary holly ida ilana ines ingrid
  irene irina isabel isabella ivanka jackie jacqueline jane janet janice jean jeanne jen jenna jennifer jenny jessica jill jo
  joan joanna joanne jocelyn josephine joy joyce juanita judith judy julia juliana julie june kamala karen karin karina kate
  katherine kathleen kathryn kathy katie katrina kayla kelly kellyanne kerry kimberly kirsten kristen kristin laila larisa laura
  lauren leah leila lena leticia liana lily linda lisa liz lois lorraine louise lucia lucy ludmila lydia lynn madeleine maggie
  mairead maria marian marianne marie marilyn marina marion marissa marjorie martha mary maureen megan melania melinda melissa
  meredith michelle mina miriam molly monica muriel nadia nancy naomi natalia natalie natasha nicola nicole nina nora norma
  olga olivia paige pamela patricia paula pauline penelope penny petra phyllis priya rachel ramona rebecca regina renee rita
  roberta rosa rosalind rose rosemary roxanne ruth sabrina sally samantha sandra sara sarah shannon sharon sheila shelley
  sherry shirley silvia simone sofia sonia sophia sophie stacey stacy stella stephanie sue susan susana suzanne svetlana
  sylvia tamara tanya tara tatiana teresa theresa theresa tina tracy ursula valentina valerie vanessa vera veronica victoria
  violet virginia vivian wendy yasmin yolanda yvonne zoe
  celine beyonce rihanna madonna oprah phoebe polly priscilla rhonda robyn sadie selena sheryl tabitha tess tiffany toni trisha trudy uma vicki viola wanda whitney winnie yvette zara meghan megyn`

/** Given to anybody. */
const EITHER = new Set('taylor pat morgan casey riley avery'.split(' '))

const GENDER = new Map<string, 'he' | 'she'>()
for (const name of MALE.split(/\s+/)) GENDER.set(name, 'he')
for (const name of FEMALE.split(/\s+/)) if (!GENDER.has(name)) GENDER.set(name, 'she')

/** Null for a word that is no given name of the list. */
export const genderOf = (lower: string): 'he' | 'she' | null => GENDER.get(lower) ?? null

export const isGivenName = (lower: string): boolean => GENDER.has(lower) || EITHER.has(lower)
