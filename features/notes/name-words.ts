const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that begin sentences, or stand beside a name, and are none. */
export const commonWords = list(`
  a about after again all almost also although always an and another any anybody anyone as asked at away back be because been
  before behind being below between both but by can could did do does during each either else even every everybody everyone
  everything few first five for four from further had half has have he hello her here hers herself hi him his how however i if in
  instead into is it its just last later least less let like many may maybe me might mine more most much must my myself neither
  never next nine no nobody none nor not nothing now of off often on once one only or other our out over own perhaps please quite
  rather same second see seven several she should since six so some somebody someone something sometimes soon still such ten
  than thank thanks that the their them then there therefore these they thing things third this those though three through thus
  to today together tomorrow too twelve twenty two under until up us very was we well were what when where whether which while
  who whole whom whose why will with within without would yes yesterday yet you your dear kind best regards sorry
  families family people residents tenants women men children parents mums dads volunteers partners staff colleagues neighbours
  local new old young big small good great
`);

/** Words in the names of places, organisations, days, peoples and things: a run of capitals with one of these is no person's. */
export const namesOfThings = list(`
  academy action advice agency alliance anonymous association authority award bank board borough bridge british bus café centre
  charity church cic citizens city claim clinic club college commission committee community congregation consortium
  consultation council county court credit day department directorate district education england english europe european
  executive estate exchange fire food forum foundation friends fund gardens government green group gurdwara hall health high
  hill home homes hospital hotel house housing hub independence inn institute international ireland irish job jobcentre kingdom lab
  lane league learning library line london lottery ltd market memorial mental ministry mission mosque mutual national network nhs
  north northern office open organisation palace park parish parliament partnership pathway payment performance pharmacy place
  plan police post primary prison programme project public quay real red reserve review river road room royal saint school
  scotland scottish secondary sector service services shelter show social society south southern square st standing station
  state steps store strategy street support surgery survey synagogue system team temple tower town trust union united universal
  university valley village wales ward welfare welsh west western work workshop works year youth zoom east eastern central
  upper lower greater great inner outer mid
  avenue close crescent drive fold grove mews rise row terrace walk way yard
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december spring summer autumn winter christmas easter ramadan eid diwali passover boxing bonfire
  afghan african albanian american arabic asian bangladeshi bengali black brazilian bulgarian caribbean chinese christian
  congolese dutch eritrean ethiopian filipino french german ghanaian greek gujarati hindi hindu hungarian indian iranian iraqi
  islamic italian jamaican jewish kurdish latvian lithuanian muslim nepali nigerian pakistani pashto persian polish portuguese
  punjabi roma romanian russian sikh somali spanish sudanese swahili syrian tamil tigrinya turkish ukrainian urdu vietnamese white
  act acts bill budget care covid data excel facebook form google key microsoft minister outlook powerpoint teams twitter whatsapp
  word youtube section stage phase part chapter figure table appendix question
`);

/** Of these, surnames as well, where a first name goes before: "Sarah Green". */
export const surnamesToo = list(
  "bishop black church english french good green hill king little long march may north park read west white young",
);

/** First names that many people here have and that are no words: these point to somebody even alone. */
export const commonFirstNames = list(`
  aaliyah aaron abdul abigail adam agnieszka ahmed aisha alan alex alexander alice amanda amina amy andrea andrew angela anita
  anna anne anthony anya arthur asha ashley barbara ben benjamin beth bethany brenda brian callum cameron carol caroline
  catherine charlotte chloe chris christine christopher claire colin connor craig daniel danielle darren dave david deborah
  denise dennis diane donna dorothy edward eileen elizabeth ellie emily emma eric esther farah fatima fiona freya gareth gary
  gemma geoff george georgia gillian graham hannah harry hassan heather helen henry ian ibrahim imran irene isaac isabella
  isabelle jacob jacqueline jade jake james jamie jane janet jason jean jennifer jessica joan joanna joanne john jonathan jordan
  joseph josh joshua joyce judith julia julie karen kate katherine kathleen katie keith kelly kevin khadija kieran kim kirsty
  krzysztof kyle laura lauren leanne leah lee lewis liam lily linda lisa louise lucy luke lynn magdalena malcolm margaret maria
  marie mariam marion martin mary maryam matthew megan michael michelle mo mohamed mohammad mohammed molly muhammad nadia natalie
  nathan neil niamh nicola nigel nina noah norman nosheen olivia oliver omar osman pamela patricia patrick paul paula peter
  philip piotr priya rachel raymond rebecca richard robert roger ronald ryan sabrina sadia saima sally salma sam samantha samuel sana
  sandra sara sarah scott sean shabnam sharon sheila shirley simon siobhan sophie stacey stephanie stephen steve steven stuart
  susan tariq teresa thomas tina toby tom tomasz tracey tracy valerie vanessa wayne wendy yasmin yusuf zahra zainab zara
  zoe
`);
