import type { NameConventions } from '../contracts/names.ts';
import { genderedNames } from '../declension.ts';
import { table } from '../table.ts';

const SPACES = /\s+/;

/** Common given names of English-language news; what stands in both lists is given to men and women. */
const MEN = table`
aaron abdul abdullah abraham adam adrian ahmad ahmed akira alan albert alberto alec alejandro aleksandr alex alexander alexandre alfonso alfred ali
alistair allan allen alvin ambrose amir anatoly anders andre andreas andrei andrew andriy andy angus anthony anton antonio antony archie aristide
arnold arthur arturo asad ashraf augustus austin avi barack barry bart bashar ben benito benjamin bernard bernie bert bill billy bob bobby boris brad
bradley brandon brendan brent brett brian bruce bruno bryan bryce byron caleb calvin cameron carl carlos cecil cedric charles charlie chris christian
christopher chuck clarence claude claudio clayton cliff clifford clint clive clyde cody colin connor conrad corey craig curtis cyril dale damian
damien dan daniel danny darren darryl daryl dave david dean dennis denys derek desmond dick diego dimitri dirk dmitri dmitry dmytro dominic don donald
doug douglas drew duncan dustin dwight earl ed eddie edgar edmund eduardo edward edwin eli elias elijah elliot elliott elon emil emmanuel enrico
enrique eric erik ernest ernesto ethan eugene evan fabio faisal farid felipe felix ferdinand fernando filip floyd francesco francis francisco francois
frank franklin fred freddie frederick fuad gabriel gareth garry gary gavin gene geoff geoffrey george gerald gerard gerhard gilbert giles giovanni
giuseppe glen glenn gordon graeme graham grant greg gregory guillermo gunther gustavo guy haider hamid hans harold harry harvey hassan hector henri
henry herbert herman hiroshi horst howard hugh hugo hussein iain ian ibrahim igor ihor ike imran isaac ismail ivan jack jacob jacques jaime jair jake
jamal james jamie jan janez jared jason javier jay jean jeff jeffrey jens jeremy jerome jerry jesse jesus jim jimmy jo joachim joao joe joel johan
johann john johnny jon jonas jonathan jordan jorge jose josef joseph josh joshua juan jules julian julio justin kamal karim karl keir keith ken
kenneth kent kevin khaled khalid kirk klaus kofi kurt kwame kyle lance larry lars laurence laurent lawrence lee len leo leon leonard leonid leroy
leslie lewis liam lionel lloyd logan lorenzo louis luca lucas luigi luis luke lynn mahmoud malcolm manfred manuel marc marcel marco marcos marcus
mario mark marko markus marshall martin marvin mateo matt matteo matthew matthias maurice maurizio max maxim maximilian mehmet michael michel miguel
mikael mike mikhail milan miles milos mitch mitchell mohamed mohammad mohammed moses muhammad mustafa mykola nabil najib narendra nathan nathaniel
neal ned neil nelson nicholas nick nicolas nigel nikita nikol nikolai noah noel norman nouri oleg oleh oleksandr oleksii oliver olivier omar osama
oscar otto owen pablo paolo pascal patrick paul paulo pavel pedro per perry pete peter petro phil philip philippe phillip pierre qasem rafael ralph
ramon randall randy raul ray raymond reginald rene rex ricardo riccardo richard rick ricky rob robert roberto robin rod rodney rodrigo roger roland
roman ron ronald ronnie rory ross roy rudolf rudy rupert russell ryan said salvador salvatore sam samuel santiago scott sean sebastian serge sergei
sergey sergio serhii seth shane shaun shawn shimon sidney simon solomon spencer stanley stefan stefano stephen steve steven stewart stuart sven syed
taras tariq ted terence terrence terry theodore theresa thierry thomas tim timothy tobias toby todd tom tommy tony travis trent trevor troy tyler
ulrich umberto vaclav valdis victor viktor vince vincent vincenzo vitali vitalii vitaliy vladimir volodymyr wade wallace walter wang warren wayne
werner wesley wilfred wilhelm william willie wilson winston wolfgang xavier yasser yitzhak yoshihide yuri yurii yves zach zachary zoran
`;
const WOMEN = table`
abigail ada adele adriana agnes alexandra alexis alice alicia alison allison amal amanda amber amelia amina amy ana anastasia andrea angela angelina
anita ann anna annalena anne annette annie antonia april ariana audrey barbara beatrice becky bella bernadette beth betty beverly bianca brenda
bridget brigitte brittany camilla candace carla carmen carol carole caroline carolyn carrie cassandra catherine cathy cecilia charlotte chelsea cheryl
chloe christina christine claire clara claudia colleen condoleezza constance courtney cristina cynthia daisy daniela danielle dawn debbie deborah
debra delphine denise diana diane dolores donna dora doris dorothy edith eileen elaine eleanor elena elisabeth elise eliza elizabeth ella ellen elsa
emily emma erica erika erin esther eva evelyn fatima felicity fiona florence frances francesca gabriela gail gemma georgia geraldine gina giorgia
giulia gladys gloria grace greta gretchen hanna hannah harriet hazel heather heidi helen helena helga hilary hillary holly ida indira ingrid irene
irina iris iryna isabel isabella ivy jacinda jackie jacqueline jane janet janice jasmine jean jeanne jenna jennifer jenny jessica jill joan joanna
joanne jodie josephine joy joyce judith judy julia juliana julie juliet june kaja kamala karen kari karin karla kate katherine kathleen kathryn kathy
katie katrina kayla keiko kelly kerry kim kimberly kirsten kristen kristin kristina laura lauren laurie leah leila lena leslie lily linda lindsay lisa
liz loretta lori lorraine louise lucia lucy luisa lydia lynn mackenzie madeleine maggie maia malala marcia margaret margarita maria marian marie
marilyn marina marion marjorie marta martha martina mary maureen maya megan melanie melinda melissa mercedes meryl mia michaela michelle mildred
miranda miriam molly monica monique nadia nancy naomi natalia natalie nicola nicole nikki nina nora norma octavia oksana olena olga olha olivia
ophelia pamela patricia patsy paula pauline peggy penelope penny petra phyllis priscilla priti rachel ramona rebecca regina renee rhonda rita roberta
robin rosa rosalind rosalyn rose rosemary roxana ruth sabina sabrina sally samantha sandra sara sarah sharon sheikha sheila shelley shirley silvia
simone sofia sonia sonya sophia sophie stacey stefania stella stephanie sue susan susanna suzanne svetlana sylvia tamara tammy tanya tara tatiana
teresa tess theresa tiffany tina tracey tracy tulsi ursula valentina valeria valerie vanessa vera veronica vicki victoria violet virginia vivian wanda
wendy winifred yolanda yulia yvette yvonne zoe zuzana
`;

export const names: NameConventions = {
  particles: "al el an ap wa bin ibn ben bint abu de da di do du dos das des del della la le lo van der den ter von zu zum zur o' d' st".split(' '),
  paradigms: () => [],
  givenNames: () => genderedNames(MEN().split(SPACES), WOMEN().trim().split(SPACES)),
  irregular: () => new Map(),
  oblique: [],
  indeclinable: [],
  vowels: {},
  patronymics: { m: [], f: [] },
};
