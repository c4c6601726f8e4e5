/** The example queries, one file for each kind of user. */
import analyst from './examples/analyst.graphql?raw';
import dashboard from './examples/dashboard.graphql?raw';
import electionOfficial from './examples/electionOfficial.graphql?raw';
import network from './examples/network.graphql?raw';
import publicReader from './examples/publicReader.graphql?raw';
import sanctionsOfficer from './examples/sanctionsOfficer.graphql?raw';

export const examples = [
  { name: 'analyst', title: 'Analyst', query: analyst },
  { name: 'network', title: 'Analyst: who matters', query: network },
  { name: 'sanctionsOfficer', title: 'Sanctions officer', query: sanctionsOfficer },
  { name: 'electionOfficial', title: 'Election official', query: electionOfficial },
  { name: 'dashboard', title: 'Dashboard', query: dashboard },
  { name: 'publicReader', title: 'Public', query: publicReader },
] as const;
