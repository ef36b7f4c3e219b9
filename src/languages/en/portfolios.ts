import type { LexicalEntry } from '../../core/sense.ts';
import { lines } from '../forms.ts';
import { table } from '../table.ts';

/** Fields of government as they follow the office, in the case that it asks for; a ministry stands for its field. */
const PORTFOLIOS = table`
foreign affairs: foreign affairs, foreign ministry, foreign office, external affairs, foreign, international affairs, foreign relations, exteriors
foreign affairs and trade: foreign affairs and trade
European affairs: european affairs, europe, european union affairs
interior: interior, internal affairs, home affairs, home, the interior
justice: justice, ministry of justice
justice and constitutional affairs: justice and constitutional development
defence: defence, defense, national defence, national defense, ministry of defence
finance: finance, finances, treasury, the treasury
economy: economy, economics, economic affairs, business, economic policy
economic development: economic development
health: health, public health, health and social care, health and human services, health care
education: education, public instruction, schools
education and science: education and science, education and research
science: science, science and technology, research
higher education: higher education
culture: culture, cultural affairs, culture and sport
sport: sport, sports, youth and sports
energy: energy, power, petroleum, oil, oil and gas
environment: environment, the environment, ecology, natural resources, climate, climate change
agriculture: agriculture, farming, food and agriculture, agrarian policy
transport: transport, transportation, transport and communications
infrastructure: infrastructure, public works, reconstruction
communications: communications, telecommunications
digital transformation: digital transformation, digital affairs, digital
labour: labour, labor, employment, work, work and pensions
social policy: social policy, social affairs, social security, social welfare, social development, social protection
trade: trade, international trade, commerce, foreign trade
industry: industry, industry and trade, industries
regional development: regional development, regional policy, local government
housing: housing, housing and urban development, construction
emergencies: emergencies, emergency situations, disaster management, civil defence, civil defense
veterans affairs: veterans affairs, veterans, veterans' affairs
public security: public security, public safety
state security: state security
national security: national security
homeland security: homeland security
security: security
cybersecurity: cybersecurity, cyber security, cyber
intelligence: intelligence, foreign intelligence
police: police, policing
information: information, information and broadcasting
human rights: human rights
immigration: immigration, migration, refugees, citizenship
European integration: european integration
reintegration: reintegration
family: family, family affairs, families, children, women
tourism: tourism
planning: planning
development: development, international development
prisons: prisons
strategic industries: strategic industries
political affairs: political affairs
humanitarian affairs: humanitarian affairs
disarmament: disarmament, arms control
revenue: revenue, taxation, customs
space: space
water: water, water resources, irrigation
fisheries: fisheries
forestry: forestry
railways: railways
aviation: aviation, civil aviation
privatisation: privatisation
`;

export const portfolios = (): readonly LexicalEntry<string>[] => lines(PORTFOLIOS);
