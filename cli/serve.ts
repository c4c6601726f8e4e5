/** `ostrakon serve`: the whole service in this process. */
import { Command } from 'commander';

const help = `
Examples:
  ostrakon serve
  PORT=8080 OSTRAKON_DATA=/var/lib/ostrakon ostrakon serve

Configuration is read from the environment; a bad key is reported with its meaning.`;

export function serveCommand(): Command {
  return new Command('serve')
    .description('start the gateway and its three subgraphs')
    .addHelpText('after', help)
    .action(async () => {
      // Loaded here, so that other commands start without the gateway.
      const { main } = await import('../gateway/main.ts');
      await main();
    });
}
